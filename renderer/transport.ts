/** The wire to the backend: a MessagePort in the desktop app, HTTP with a token in a browser; one contract over both. */
import type { ClientContext, ClientLink } from '@orpc/client';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../backend/contract/contract.ts';
import { portMessage } from '../backend/contract/page-messages.ts';

export type ParallaxClient = ContractRouterClient<typeof contract>;

const tokenKey = 'parallax.token';

/** Connects to the backend that this page belongs to. */
export function connect(): ParallaxClient {
  const link = navigator.userAgent.includes(' Electron/') ? portLink() : httpLink();
  return createORPCClient(link);
}

/** Calls wait for the port that the preload script hands over; a later port (backend started anew) takes its place. */
function portLink(): ClientLink<ClientContext> {
  let receive: (link: PortLink<ClientContext>) => void = () => {};
  let current = new Promise<PortLink<ClientContext>>((resolve) => {
    receive = resolve;
  });
  window.addEventListener('message', (event) => {
    const port = event.ports[0];
    if (event.source !== window || event.data !== portMessage || !port) return;
    const link = new PortLink<ClientContext>({ port });
    port.start();
    receive(link);
    current = Promise.resolve(link);
  });
  return {
    call: async (path, input, options) => (await current).call(path, input, options),
  };
}

function httpLink(): ClientLink<ClientContext> {
  return new HttpLink({
    url: new URL('/rpc', window.location.origin).href,
    headers: () => ({ authorization: `Bearer ${readToken()}` }),
  });
}

/** The token comes in the address once and is then kept out of sight, for this tab only. */
function readToken(): string {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (given) {
    sessionStorage.setItem(tokenKey, given);
    history.replaceState(null, '', window.location.pathname + window.location.search);
  }
  return sessionStorage.getItem(tokenKey) ?? '';
}
