// The demo news site by hand: node tests/site/main.ts [--port N] [--tls]
import { parseArgs } from 'node:util';
import { SITE_NAME, startSite } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, tls: { type: 'boolean' } } });
const site = await startSite({ port: Number(values.port ?? 0), tls: values.tls ?? false });
console.log(site.origin);
if (site.tlsPort) {
  console.log(
    `https://${SITE_NAME}/ with --host-resolver-rules="MAP ${SITE_NAME} 127.0.0.1:${site.tlsPort}" --ignore-certificate-errors`,
  );
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void site.close().then(() => process.exit()));
