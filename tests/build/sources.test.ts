import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutSources } from '../../build/sources.ts';

const paths = readdirSync('src/paths');

test.each(paths)('what %s rests on is left at home, and nothing else', (file) => {
  const code = readFileSync(`src/paths/${file}`, 'utf8');
  const built = withoutSources(code);
  expect(built).not.toContain('source:');
  const lost = [...code].length - [...built].length;
  const sources = code.match(/,\s*source: '[^']*'/g) ?? [];
  expect(lost).toBe(sources.join('').length);
});
