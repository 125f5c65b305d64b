import { constants, createDeflateRaw, deflateRawSync } from 'node:zlib';

/**
 * How hard a zip is pressed, of 9: with 6, as is usual, it is a thirtieth smaller and takes twice as long, and a build
 * waits for it.
 */
const level = 4;

/** Bytes of a deflate stream. */
export type Deflated = Uint8Array<ArrayBuffer>;

/**
 * A text as a piece of a deflate stream, which ends at a whole byte: pieces one after the other, and `endOfPieces` after
 * the last, are the stream of all their texts.
 */
export const deflatePiece = (text: string): Deflated =>
  deflateRawSync(text, { level, finishFlush: constants.Z_SYNC_FLUSH });

export const endOfPieces: Deflated = deflateRawSync('');

/** Deflates what is written to it, beside this thread. */
export const deflating = () => createDeflateRaw({ level, chunkSize: 1 << 18 });
