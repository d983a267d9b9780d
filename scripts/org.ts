import { parseArgs } from 'node:util';
import { checkStaffFile, isStaffFile } from '../build/desk/staff-file.ts';
import { checkFile, upgradeFile, type Report } from '../build/organisation-file.ts';

const usage = `What patients are told, and whether the file is right:
  npm run org public/orgs/lakeside.json
  npm run org -- --short public/orgs/lakeside.json   only what the file decides
  npm run org -- --all public/orgs/lakeside.json     every word
A new file, from a few questions:
  npm run org -- new
What patients read otherwise with another file:
  npm run org -- compare public/orgs/lakeside.json public/orgs/northfield.json
A file of an older release, rewritten:
  npm run org -- upgrade public/orgs/lakeside.json
Whether a staff file is right; one that does not stand in desk-orgs needs --desk:
  npm run org desk-orgs/lakeside.json`;

type Flags = Readonly<Partial<Record<'short' | 'all' | 'overwrite' | 'desk', boolean>>>;
type Command = (files: readonly string[], flags: Flags) => Promise<Report[]>;

async function check(files: readonly string[], { short, all, desk }: Flags): Promise<Report[]> {
  const { toldText } = await import('../build/told/text.ts');
  const extent = short ? 'short' : all ? 'all' : 'ends';
  return Promise.all(
    files.map((file) =>
      desk || isStaffFile(file)
        ? checkStaffFile(file)
        : checkFile(file, (organisation) => ['', ...toldText(organisation, extent), '']),
    ),
  );
}

const commands: Readonly<Record<string, Command>> = {
  upgrade: (files) => Promise.all(files.map(upgradeFile)),
  async compare(files) {
    const { compareFiles } = await import('../build/compare-files.ts');
    return files.length === 2 ? [await compareFiles(files[0]!, files[1]!)] : [];
  },
  async new(files, { overwrite = false }) {
    const { newFile } = await import('../build/new-file/new-file.ts');
    return files.length > 1 ? [] : [await newFile({ file: files[0], overwrite })];
  },
};

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        short: { type: 'boolean' },
        all: { type: 'boolean' },
        overwrite: { type: 'boolean' },
        desk: { type: 'boolean' },
      },
    });
  } catch {
    return undefined;
  }
}

// Whoever pipes this into `head` has read enough.
process.stdout.on('error', () => process.exit());
const { positionals = [], values = {} } = readArguments() ?? {};
const [first = ''] = positionals;
const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
const reports = command
  ? await command(positionals.slice(1), values)
  : await check(positionals, values);
for (const { ok, lines } of reports) {
  console.log(lines.join('\n'));
  if (!ok) process.exitCode = 1;
}
if (reports.length === 0) {
  console.error(usage);
  process.exitCode = 1;
}
