/** The contract over a MessagePort: the desktop app's window, or a worker. */
import type { SupportedMessagePort } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { Backend } from '../create-backend.ts';
import { createRouter } from '../router.ts';

/** Returns a function that answers on a port until the port is closed; ports come and go with their windows. */
export function createPortServer(backend: Backend): (port: SupportedMessagePort) => void {
  const rpc = new RPCHandler(createRouter(backend));
  return (port) => rpc.upgrade(port, { context: {} });
}
