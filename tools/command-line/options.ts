import { parseArgs } from 'node:util'

/** One long option of a command. */
type Option = { type: 'boolean' | 'string'; description: string }

/** What a command says about itself with --help. */
export type CommandHelp = {
  usage: string
  description: string
  options?: Record<string, Option>
}

export type CommandLine = { values: Record<string, string | boolean | undefined>; positionals: string[] }

/** Parses the command line; prints the help, or what is wrong with it, and ends the process when that is all. */
export function readCommandLine(help: CommandHelp): CommandLine {
  const options = { ...help.options, help: { type: 'boolean', description: 'Say this' } as const }
  try {
    const { values, positionals } = parseArgs({
      options: Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }])),
      allowPositionals: true,
    })
    if (!values['help']) return { values, positionals }
    console.log(describe({ ...help, options }))
    process.exit(0)
  } catch (error) {
    console.error(
      `${error instanceof Error ? error.message : String(error)}\n\n${describe({ ...help, options })}`,
    )
    process.exit(2)
  }
}

function describe({ usage, description, options = {} }: CommandHelp): string {
  const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? '=…' : ''}`)
  const width = Math.max(...names.map((name) => name.length)) + 2
  const lines = Object.values(options).map(
    (option, index) => `  ${names[index]?.padEnd(width)}${option.description}`,
  )
  return `Usage: ${usage}\n\n${description}\n\nOptions:\n${lines.join('\n')}`
}
