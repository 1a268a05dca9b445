import config from '@payload-config'
import { NotFoundPage, generatePageMetadata } from '@payloadcms/next/views'
import { importMap } from '../importMap.js'

type Arguments = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Arguments) =>
  generatePageMetadata({ config, params, searchParams })

/** What the admin shows where there is no page. */
export default function NotFound({ params, searchParams }: Arguments) {
  return NotFoundPage({ config, params, searchParams, importMap })
}
