export { dumpsFolder, storedDumps, type StoredDumps } from './stored.ts'
export { DumpError, writeDumps } from './write.ts'
