import { files, type FileKey } from './content/files.ts'
import type { SeedFile } from './content/shapes.ts'
import type { Library } from './library.ts'
import { makePdf } from './pdf.ts'
import { existing, trusted, type SeedContext } from './store.ts'

const isFileKey = (key: string): key is FileKey => Object.hasOwn(files, key)

/** The sample PDFs, made here, in the library of files. */
export async function seedFiles(context: SeedContext, library: Library): Promise<void> {
  const byTitle = await existing(context, 'files', 'title')
  for (const key of Object.keys(files).filter(isFileKey)) {
    const file: SeedFile = files[key]
    library.files.set(key, byTitle.get(file.title) ?? (await addFile(context, file)))
  }
}

async function addFile(context: SeedContext, file: SeedFile): Promise<string> {
  const data = await makePdf(file)
  const { id } = await context.payload.create({
    ...trusted(context),
    collection: 'files',
    locale: 'nb',
    data: { title: file.title, language: file.language, origin: file.origin },
    file: { data, mimetype: 'application/pdf', name: `${file.title}.pdf`, size: data.byteLength },
  })
  return id
}
