import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { guarded } from '../../../../guard/index.ts'

export const POST = guarded(config, 'graphql', GRAPHQL_POST(config))
