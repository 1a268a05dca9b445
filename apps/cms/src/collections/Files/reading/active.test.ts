import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { onePage, stream } from '../../../testing/pdf.ts'
import { hasActiveContent } from './active.ts'

const packed = (objects: string) =>
  stream(deflateSync(Buffer.from(objects)), '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode')

describe('active content', () => {
  it.each([
    ['a script that runs when it is opened', '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'],
    ['a script whose name is written in numbers', '/OpenAction << /S /J#61vaScript /JS (1) >>'],
    ['a command', '/OpenAction << /S /Launch /F (cmd.exe) >>'],
    ['files within it', '/Names << /EmbeddedFiles << /Names [(a) 5 0 R] >> >>'],
  ])('is %s', (_, catalogue) => {
    expect(hasActiveContent(onePage('Hei', catalogue))).toBe(true)
  })

  it('is found among packed objects', () => {
    const script = packed('9 0 << /S /JavaScript /JS (app.alert(1)) >>')
    expect(hasActiveContent(onePage('Hei', '', script))).toBe(true)
    expect(hasActiveContent(onePage('Hei', '', packed('9 0 << /Type /Font >>')))).toBe(false)
  })

  it('is not what a page says, nor a name that only begins alike', () => {
    expect(hasActiveContent(onePage('/JavaScript og /Launch', '/PieceInfo << /Launcher 1 >>'))).toBe(false)
  })

  it('is looked for in what is no PDF at all', () => {
    for (const text of ['', 'stream', 'stream\nstream\n', 'endstream', '/ObjStm obj stream\n#endstream', '#'])
      expect(hasActiveContent(Buffer.from(text))).toBe(false)
  })
})
