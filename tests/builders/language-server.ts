import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Message {
  id?: number;
  method?: string;
  params?: { items?: unknown[] };
  result?: unknown;
}

/** Astro's language server as an editor runs it, over a folder; `root` is the project whose packages it uses. */
export async function startLanguageServer(root: string, workspace: string) {
  const server = join(root, 'node_modules/@astrojs/language-server/bin/nodeServer.js');
  const program = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const waiting = new Map<number, (result: unknown) => void>();
  let unread = Buffer.alloc(0);
  let count = 0;

  const send = (message: object): void => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    program.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const ask = (method: string, params: object) =>
    new Promise<unknown>((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      send({ id: count, method, params });
    });
  const receive = ({ id, method, params, result }: Message): void => {
    if (id === undefined) return;
    if (method === undefined) waiting.get(id)?.(result);
    // What the server asks of the editor: this one has no settings.
    else send({ id, result: params?.items?.map(() => null) ?? null });
  };
  program.stdout.on('data', (bytes: Buffer) => {
    unread = Buffer.concat([unread, bytes]);
    for (;;) {
      const head = unread.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(unread.toString('latin1', 0, head))?.[1]);
      if (unread.length < head + 4 + length) return;
      receive(JSON.parse(unread.toString('utf8', head + 4, head + 4 + length)) as Message);
      unread = unread.subarray(head + 4 + length);
    }
  });

  const folder = { uri: pathToFileURL(workspace).href, name: 'workspace' };
  await ask('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities: { textDocument: { completion: {}, hover: {}, diagnostic: {} } },
    initializationOptions: {
      contentIntellisense: true,
      typescript: { tsdk: join(root, 'node_modules/typescript/lib') },
    },
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (path: string, text: string): string => {
      const uri = pathToFileURL(path).href;
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
      });
      return uri;
    },
    ask,
    stop: () => program.kill(),
  };
}
