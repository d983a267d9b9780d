import { readOptions, readPort, serverOptions } from './options.mjs';
import { show } from './show.mjs';

/** Serves what was built until it is stopped: the desk with `--desk`. `--port` or PORT, and BASE, say where. */
const { desk: isDesk = false, port } = readOptions(serverOptions);
await show({ isDesk, port: readPort(port) });
