import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

/** A proxy for Firefox, which cannot map host names to ports: CONNECT to a known host ends at this machine. */
export async function startHostProxy(hosts: Record<string, number>): Promise<{ configuration: string; close(): void }> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  server.on('connect', ({ url = '' }, socket) => {
    const port = hosts[url.replace(/:\d+$/u, '')];
    socket.on('error', () => {});
    if (port === undefined) return socket.destroy();
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const script = `function FindProxyForURL(url, host) {
    return ${JSON.stringify(Object.keys(hosts))}.includes(host) && url.startsWith('https:') ? 'PROXY 127.0.0.1:${port}' : 'DIRECT';
  }`;
  return {
    configuration: `data:text/javascript,${encodeURIComponent(script)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
