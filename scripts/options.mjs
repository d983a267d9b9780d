import { parseArgs } from 'node:util';

/** What the build takes: see docs/deploy.md, and docs/desk.md for `--desk`. */
export const buildOptions = /** @type {const} */ ({
  desk: { type: 'boolean' },
  draft: { type: 'string', multiple: true },
  prefix: { type: 'string' },
  folder: { type: 'string' },
  'framed-by': { type: 'string', multiple: true },
});

/** What the server takes. */
export const serverOptions = /** @type {const} */ ({
  desk: { type: 'boolean' },
  port: { type: 'string' },
});

/**
 * @param {string} sentence
 * @returns {never}
 */
function refuse(sentence) {
  console.error(sentence);
  return process.exit(2);
}

/**
 * The options of a command; one that there is not ends it with a sentence.
 * @template {NonNullable<import('node:util').ParseArgsConfig['options']>} Options
 * @param {Options} options
 */
export function readOptions(options) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const [wrong] = error.message.split('. ');
    const names = Object.keys(options).map((name) => `--${name}`);
    return refuse(`${wrong}: the options are ${names.join(', ')}.`);
  }
}

/** Where the server is to be: as `--port` or PORT says. */
export function readPort(port = process.env.PORT || '4173') {
  const isPort = /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536;
  return isPort ? Number(port) : refuse(`${port} is no port: take a number from 1 to 65535.`);
}
