import { execFileSync } from 'node:child_process';

interface Component {
  'bom-ref': string;
  name: string;
  version: string;
}
interface Dependency {
  ref: string;
  dependsOn: string[];
}
/** What of CycloneDX is looked at here; all else is passed on. */
interface Bom {
  serialNumber?: string | undefined;
  metadata: {
    timestamp?: string | undefined;
    tools?: unknown;
    component: { name: string; 'bom-ref': string };
  };
  components: Component[];
  dependencies: Dependency[];
}

/** All packages of package-lock.json, as npm lists them. */
export function npmSbom(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' };
  return JSON.parse(execFileSync('npm', args, options as { encoding: 'utf8' })) as Bom;
}

/**
 * The packages of which a part stands in the built app, by its notices: `--omit dev` would leave out Svelte, which
 * is compiled into it. Without a time, a random number and the name of a folder, so that it is the same each time.
 */
export function sbomOf(bom: Bom, notices: string): Bom {
  const built = new Set([...notices.matchAll(/^## (\S+ \S+)$/gm)].map(([, name]) => name));
  const components = bom.components.filter(({ name, version }) => built.has(`${name} ${version}`));
  const app = bom.metadata.component['bom-ref'];
  const refs = new Set([app, ...components.map((component) => component['bom-ref'])]);
  const component = { ...bom.metadata.component, name: 'doorstep' };
  return {
    ...bom,
    serialNumber: undefined,
    metadata: { ...bom.metadata, timestamp: undefined, tools: undefined, component },
    components,
    dependencies: bom.dependencies
      .filter(({ ref }) => refs.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) })),
  };
}
