/** The roles of the newsroom, the most trusted first. */
export const roles = ['admin', 'editor', 'author', 'contributor', 'reviewer'] as const

/** A role of the newsroom. */
export type Role = (typeof roles)[number]

/** What a role may be trusted with; the access rules are built on these and nothing else. */
export type Task =
  | 'manageUsers'
  | 'manageSites'
  | 'publish'
  | 'readEverything'
  | 'readPublished'
  | 'writeEverywhere'
  | 'writeForOwnMunicipality'
  | 'uploadMedia'
  | 'answerReaders'
  | 'managePartners'

const tasks: Record<Role, readonly Task[]> = {
  admin: [
    'manageUsers',
    'manageSites',
    'publish',
    'readEverything',
    'readPublished',
    'writeEverywhere',
    'uploadMedia',
    'answerReaders',
    'managePartners',
  ],
  editor: [
    'manageSites',
    'publish',
    'readEverything',
    'readPublished',
    'writeEverywhere',
    'uploadMedia',
    'answerReaders',
    'managePartners',
  ],
  author: ['readEverything', 'readPublished', 'writeEverywhere', 'uploadMedia'],
  contributor: ['readPublished', 'writeForOwnMunicipality', 'uploadMedia'],
  reviewer: ['readPublished'],
}

/** Is this one of our roles? */
export function isRole(value: unknown): value is Role {
  return roles.some((role) => role === value)
}

/** May somebody with this role do this task? */
export function may(role: Role, task: Task): boolean {
  return tasks[role].includes(task)
}
