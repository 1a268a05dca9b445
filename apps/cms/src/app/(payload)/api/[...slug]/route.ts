import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { guarded } from '../../../../guard/index.ts'

export const GET = guarded(config, 'rest', REST_GET(config))
export const POST = guarded(config, 'rest', REST_POST(config))
export const PATCH = guarded(config, 'rest', REST_PATCH(config))
export const DELETE = guarded(config, 'rest', REST_DELETE(config))
export const OPTIONS = guarded(config, 'rest', REST_OPTIONS(config))
