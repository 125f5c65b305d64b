import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio, StdioServerTransport } from '@modelcontextprotocol/server/stdio';
import { ArgumentError } from '../../core/call/argument-error.ts';
import { toPrintable } from '../../core/reading/printable.ts';
import { QuestionError, type Answer, type Library } from '../../features/agents/library.ts';
import { instructions, tools, type Tool } from '../../features/agents/tools.ts';

interface Serving {
  /** The site that answers, as it stands just then. */
  library: () => Promise<Library>;
  version: string;
  input: Readable;
  output: Writable;
  /** Told of faults that are not the caller's. */
  onFault: (error: unknown) => void;
  signal?: AbortSignal | undefined;
}

/** No question is longer by far; a client that sends more has lost its way. */
const longestMessage = 1_000_000;

const ofText = (text: string) => [{ type: 'text' as const, text }];

/** Answers one call. What is wrong with the question or the site is an answer too, which a model can read and mend. */
async function answer(tool: Tool, question: unknown, { library, onFault }: Serving) {
  let found: Answer;
  try {
    found = await tool.answer(question, await library());
  } catch (error) {
    if (error instanceof QuestionError || error instanceof ArgumentError)
      return { isError: true, content: ofText(toPrintable(error.message)) };
    onFault(error);
    return {
      isError: true,
      content: ofText(
        'This could not be answered: the server has a fault, and has said which on its standard error.',
      ),
    };
  }
  return { content: ofText(found.text), structuredContent: found.data };
}

function serverOf(serving: Serving): McpServer {
  const server = new McpServer(
    { name: 'hindsight', title: 'Hindsight', version: serving.version },
    { instructions, capabilities: { tools: {} } },
  );
  for (const tool of tools)
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        annotations: {
          readOnlyHint: true,
          destructiveHint: false,
          idempotentHint: true,
          openWorldHint: false,
        },
      },
      (question) => answer(tool, question, serving),
    );
  return server;
}

/** Answers questions over the Model Context Protocol until the input ends, the output cannot be written, or it is stopped. */
export async function serveTools(serving: Serving): Promise<void> {
  const { input, output, signal, onFault } = serving;
  const transport = new StdioServerTransport(input, output, { maxBufferSize: longestMessage });
  const handle = serveStdio(() => serverOf(serving), { transport, onerror: onFault });
  await new Promise<void>((resolve) => {
    const end = (): void => {
      resolve();
    };
    for (const event of ['end', 'close', 'error']) input.once(event, end);
    output.once('error', end);
    signal?.addEventListener('abort', end, { once: true });
  });
  await handle.close();
}
