import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { fullWidth } from '#charts/frame.tsx'
import type { Chart } from './document.ts'

const phoneWidth = 350

type Size = Readonly<{ id: string; width: number }>

/** Draws a figure of `charts` as SVG text: for paper and a wide page, and once more for a phone. */
export function draw(id: string, figure: (size: Size) => ReactElement): Pick<Chart, 'svg' | 'narrow'> {
  return {
    svg: renderToStaticMarkup(figure({ id: `${id}-wide`, width: fullWidth })),
    narrow: renderToStaticMarkup(figure({ id: `${id}-narrow`, width: phoneWidth })),
  }
}
