import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

/** The element as one script for browsers, without what only people read. */
export function embedScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('element.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}
