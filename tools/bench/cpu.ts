import { readFile } from 'node:fs/promises'

const ticksPerSecond = 100

/** CPU time a process has used so far, user and system, in milliseconds (Linux). */
export async function cpuMilliseconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
}

/** Memory that a process and its children use, shared pages counted by share (PSS), in megabytes (Linux). */
export async function pssMegabytes(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8')
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) / 1024
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(' ')
  const theirs = await Promise.all(children.filter(Boolean).map((child) => pssMegabytes(Number(child))))
  return theirs.reduce((sum, megabytes) => sum + megabytes, own)
}
