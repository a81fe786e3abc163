interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/** Only a file of the extension's own may become a worker; the manifest names this policy. */
function ownScript(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new Error(`${url} is not ours`);
  return href;
}

const factory: PolicyFactory | undefined = Reflect.get(globalThis, 'trustedTypes');
const policy = factory?.createPolicy('own-worker', { createScriptURL: ownScript });

/** Starts a worker from one of the extension's own files, as the build names it. */
export function startOwnWorker(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? ownScript(url), { type: 'module' });
}
