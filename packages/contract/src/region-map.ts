import { z } from 'zod'
import { MunicipalityNumber } from './common.ts'
import { File } from './file.ts'

export const MapBoundaries = z
  .object({
    width: z.number().positive().meta({ description: 'Of the drawing, in units of its own' }),
    height: z.number().positive(),
    areas: z.array(
      z.object({
        number: MunicipalityNumber,
        path: z.string().meta({ description: 'The outline, as the data of an SVG path' }),
        labelPoint: z
          .tuple([z.number(), z.number()])
          .meta({ description: '[x, y] in the drawing: an inner point to put a label at' }),
      }),
    ),
    credit: z.string().meta({ description: 'Who made the data: name it under the map' }),
    license: z.string().meta({ description: 'Licence of the data: name it under the map' }),
    source: File.meta({ description: 'The geodata that the drawing was made from' }),
  })
  .meta({
    id: 'MapBoundaries',
    description: 'Every municipality as an SVG path, simplified; north is up',
  })
export type MapBoundaries = z.infer<typeof MapBoundaries>

export const RegionMap = z
  .object({
    boundaries: MapBoundaries.nullable().meta({
      description: 'Null until boundaries have been published: draw the label points of the municipalities',
    }),
  })
  .meta({ id: 'RegionMap', description: 'The map of the municipalities' })
export type RegionMap = z.infer<typeof RegionMap>
