/** A PDF of these objects, numbered from 1: the first is the catalogue. For what no program would make. */
export function pdfOf(...objects: (string | Buffer)[]): Buffer {
  let file = Buffer.from('%PDF-1.7\n')
  const starts: number[] = []
  objects.forEach((object, index) => {
    starts.push(file.length)
    const beginning = Buffer.from(`${index + 1} 0 obj\n`)
    file = Buffer.concat([
      file,
      beginning,
      typeof object === 'string' ? Buffer.from(object) : object,
      Buffer.from('\nendobj\n'),
    ])
  })
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.concat([file, Buffer.from(end)])
}

/** A stream, as an object of a PDF. */
export const stream = (content: Buffer, entries: string): Buffer =>
  Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${entries} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ])

export const pagesObject = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'
export const pageObject =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>'

/** A page that says this, in a PDF that says no more of itself than it must. */
export const onePage = (text: string, catalogue = '', ...more: (string | Buffer)[]): Buffer =>
  pdfOf(
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    pagesObject,
    pageObject,
    stream(Buffer.from(`BT /F1 12 Tf 72 700 Td (${text}) Tj ET`), ''),
    ...more,
  )
