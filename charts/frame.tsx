import type { ReactNode } from 'react'
import { font, labelSize } from './typography.ts'
import { palette } from './palette.ts'

/** What every figure takes. The same component serves the page and, through renderToStaticMarkup, the documents. */
export type FigureProps = Readonly<{
  language: 'sv' | 'en'
  /** Unique on the page: title, description and patterns are tied to it. */
  id: string
  /** What the figure shows; spoken by screen readers, so the figure itself need not draw it. */
  title: string
  /** Width of the drawing. About 350 for a phone, 680 for a desktop and for A4. */
  width?: number
}>

/** The width of a figure on a page with room. */
export const fullWidth = 680

/** From this width and down labels stand above their marks instead of beside them. */
export const narrowWidth = 480

type Props = Readonly<{
  id: string
  title: string
  /** The main message and the values in words. */
  description: string
  width: number
  height: number
  children: ReactNode
}>

/** The drawing surface: an image with a title and a description that says the same as the marks. */
export function Frame({ id, title, description, width, height, children }: Props) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={font}
      fontSize={labelSize}
      fill={palette.ink}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  )
}
