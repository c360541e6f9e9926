import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Takes every message, as the connector of the chat system would, and does nothing with it. */
let last = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    last += 1;
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ id: String(last) }));
  });
});
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
