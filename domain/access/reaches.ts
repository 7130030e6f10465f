import { type Circle, circles } from './circle.ts'

/** Whether what is shared with a circle is shared with another one too. */
export function reaches(circle: Circle, other: Circle): boolean {
  return circles.indexOf(circle) >= circles.indexOf(other)
}
