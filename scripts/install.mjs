import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';

function isInstalled(folder) {
  const locked = `${folder}/package-lock.json`;
  // What npm writes when it has finished installing.
  const installed = `${folder}/node_modules/.package-lock.json`;
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs;
}

/** Installs the packages of a folder's package-lock.json if they are missing or older than it. */
export async function installPackages(folder = '.') {
  if (isInstalled(folder)) return true;
  console.log('Installing packages …');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return (await run(['npm', 'ci', '--prefix', folder, ...quiet])) === 0;
}

const debianPackages = {
  // Chromium without its windows, which start as many processes as the page itself.
  '/usr/bin/chromium-headless-shell': 'chromium-headless-shell',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  // A screen reader, and the desktop that it needs around a browser's window.
  '/usr/bin/chromium': 'chromium',
  '/usr/bin/orca': 'orca',
  '/usr/libexec/at-spi-bus-launcher': 'at-spi2-core',
  '/usr/bin/dbus-run-session': 'dbus-daemon',
  '/usr/bin/gdbus': 'libglib2.0-bin',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openbox': 'openbox',
  '/usr/bin/xdotool': 'xdotool',
  '/usr/bin/pdftotext': 'poppler-utils',
  // The servers that the build writes files for.
  '/usr/sbin/nginx': 'nginx-light',
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so': 'libnginx-mod-http-brotli-static',
  '/usr/bin/caddy': 'caddy',
};

function isDebianRoot() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs what the tests drive, browsers and servers: the system's own on Debian, Playwright's browsers elsewhere. */
export async function installBrowsers() {
  const missing = Object.keys(debianPackages).filter((file) => !existsSync(file));
  if (missing.length === 0) return true;
  if (!isDebianRoot()) {
    return (await run(['playwright', 'install', 'chromium', 'firefox'])) === 0;
  }
  const packages = missing.map((file) => debianPackages[file]);
  console.log(`Installing ${packages.join(', ')} …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run(['apt-get', 'update', '-qq'], quiet)) !== 0) return false;
  return (
    (await run(
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
      quiet,
    )) === 0
  );
}
