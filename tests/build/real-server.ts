import { spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian has it. */
export const nginx = '/usr/sbin/nginx';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function untilAnswers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.end());
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers on port ${port}`);
}

/**
 * What nginx is called with, as an administrator would: `conf` is what the build writes, and a few lines stand around
 * it. All of it, and what nginx writes, lies in the new folder `own`.
 */
export async function nginxArguments(own: string, port: number, conf: string): Promise<string[]> {
  await mkdir(own);
  await writeFile(join(own, 'doorstep.conf'), conf);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${own}/${name};`,
  );
  await writeFile(
    join(own, 'nginx.conf'),
    `load_module ${brotliModule}; daemon off; pid ${own}/pid; error_log ${own}/error.log;
     events {}
     http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
       server { listen 127.0.0.1:${port}; include ${own}/doorstep.conf; } }`,
  );
  return ['-p', own, '-c', join(own, 'nginx.conf')];
}

/** A real nginx that serves what is in `served` under the file that is made for its place there. */
export async function startNginx(served: string, confFor: (folder: string) => string) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  // Started by root, it reads as somebody else, who may not look into a developer's folder.
  await chmod(folder, 0o755);
  const site = join(folder, 'site');
  await cp(served, site, { recursive: true });
  const port = await freePort();
  const args = await nginxArguments(join(folder, 'own'), port, confFor(site));
  const running = spawn(nginx, args, { stdio: 'ignore' });
  await untilAnswers(port);
  return {
    port,
    async stop() {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill();
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}
