const comma = 0x2c

/** `start`, the pieces separated by commas, and `end`, as bytes: pieces that are bytes already need not be read again. */
export function joined(start: string, pieces: readonly Uint8Array[], end: string): Buffer {
  const [first, last] = [Buffer.byteLength(start), Buffer.byteLength(end)]
  let length = first + last + Math.max(0, pieces.length - 1)
  for (const piece of pieces) length += piece.length
  // Not from the pool: an answer is kept, and would keep its neighbours there too.
  const bytes = Buffer.allocUnsafeSlow(length)
  let at = bytes.write(start)
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) bytes[at++] = comma
    bytes.set(piece, at)
    at += piece.length
  }
  bytes.write(end, at)
  return bytes
}
