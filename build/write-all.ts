import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Files by their path; nothing stands for a file that is not to be there. */
export type Files = Readonly<Record<string, Buffer | undefined>>;

const onDisk = (path: string) => readFile(path).catch(() => undefined);

async function differs(path: string, content: Buffer | undefined): Promise<boolean> {
  const now = await onDisk(path);
  return content && now ? !content.equals(now) : content !== now;
}

/**
 * Writes those that differ from what is there, and gives their paths. Each is written beside its place before the
 * first takes it, so that a full disk changes nothing; then it throws.
 */
export async function writeAll(files: Files): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, content] of Object.entries(files)) {
    if (await differs(path, content)) changed.push(path);
  }
  const ready = (path: string) => `${path}.new`;
  const written = changed.filter((path) => files[path]);
  try {
    for (const path of written) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(ready(path), files[path]!);
    }
  } catch (error) {
    await Promise.all(written.map((path) => rm(ready(path), { force: true })));
    throw error;
  }
  for (const path of changed) {
    if (files[path]) await rename(ready(path), path);
    else await rm(path);
  }
  return changed;
}
