import { checkFile, upgradeFile } from '../build/organisation-file.ts';

const args = process.argv.slice(2);
const upgrading = args[0] === 'upgrade';
const files = upgrading ? args.slice(1) : args;

for (const file of files) {
  const { ok, lines } = await (upgrading ? upgradeFile(file) : checkFile(file));
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}
if (files.length === 0) {
  console.error(
    upgrading
      ? 'Name the file to rewrite: npm run org -- upgrade public/orgs/lakeside.json'
      : 'Name the file to check: npm run org public/orgs/lakeside.json',
  );
  process.exitCode = 1;
}
