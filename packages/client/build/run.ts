import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPackage } from './build.ts'

const folder = join(import.meta.dirname, '../dist')
rmSync(folder, { recursive: true, force: true })
await buildPackage(folder)
console.log(`The package lies in ${folder}`)
