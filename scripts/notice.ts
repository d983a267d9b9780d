import { checkNotice } from '../build/notice-file.ts';

const files = process.argv.slice(2);
for (const file of files) {
  const { ok, lines } = await checkNotice(file);
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}
if (files.length === 0) {
  console.error('Name the file to check: npm run notice public/notices/lakeside.json');
  process.exitCode = 1;
}
