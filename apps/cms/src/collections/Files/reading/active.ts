import { constants, inflateSync } from 'node:zlib'

/** Names in a PDF that stand for something that does more than be read: scripts, commands, files within the file. */
const active = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia)(?![^\s()<>[\]{}/%])/

const mostUnpacked = 64_000_000

/**
 * Does a PDF hold active content? Looks for its names in everything that is not a stream, and in the streams that objects
 * are packed in. This finds what programs make. Whoever hides something on purpose may get past: what runs it is the
 * reader's viewer, which asks first.
 */
export function hasActiveContent(pdf: Buffer): boolean {
  const file = pdf.toString('latin1')
  const beginnings = /(?<!end)stream(?:\r\n|\n|\r)/g
  let outsideFrom = 0
  let unpacked = 0
  for (;;) {
    beginnings.lastIndex = outsideFrom
    const beginning = beginnings.exec(file)
    const outside = file.slice(outsideFrom, beginning?.index)
    if (names(outside)) return true
    if (beginning === null) return false
    const start = beginnings.lastIndex
    const end = file.indexOf('endstream', start)
    const dictionary = outside.slice(outside.lastIndexOf('obj'))
    if (/\/ObjStm\b/.test(dictionary)) {
      const objects = unpack(pdf.subarray(start, end === -1 ? undefined : end), mostUnpacked - unpacked)
      unpacked += objects.length
      if (names(objects)) return true
    }
    if (end === -1) return false
    outsideFrom = end
  }
}

/** A letter of a name may be written as `#` and its number. */
const names = (text: string): boolean =>
  active.test(
    text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16))),
  )

/** Packed objects as text; nothing when they are not packed in the usual way, or do not fit. */
function unpack(packed: Buffer, most: number): string {
  try {
    // What looks like the end of the stream may lie within it: then what comes before is read.
    const options = { maxOutputLength: Math.max(most, 1), finishFlush: constants.Z_SYNC_FLUSH }
    return inflateSync(packed, options).toString('latin1')
  } catch {
    return ''
  }
}
