/**
 * Runs one of our commands: `node tools/run.mjs start`. Plain JavaScript, because its one task is to say something
 * helpful on a Node that is too old to read the TypeScript of the others.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const command = process.argv[2]

if (major < 24 || (major === 24 && minor < 11)) {
  console.error(
    `This needs Node 24.11 or newer, and ${process.execPath} is ${process.versions.node}.\n` +
      'On Linux the right Node is installed with the dependencies: run the command through npm (npm start, npm test).\n' +
      'Elsewhere: install Node 24 from https://nodejs.org and try again.',
  )
  process.exit(1)
}

// Each command parses its own options; what npm passed along must look as if it had been run directly.
const file = new URL(`./${command}.ts`, import.meta.url)
process.argv.splice(1, 2, file.pathname)
try {
  await import(file.href)
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !/Cannot find package/.test(error.message)) throw error
  console.error(
    `${error.message}\nThe dependencies are not installed, or are older than the code. npm start installs them.`,
  )
  process.exit(1)
}
