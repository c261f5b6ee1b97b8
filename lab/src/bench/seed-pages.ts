import { seedTexts } from './articles.ts'
import { pageOfOutlet } from './page-of-outlet.ts'

/** The seeds as pages of outlets. */
export function seedPages(): string[] {
  return seedTexts().map((text) => {
    const [title = '', ...paragraphs] = text.split(/\n+/).filter((line) => line.trim() !== '')
    return pageOfOutlet(paragraphs, title.replaceAll('"', '&quot;'))
  })
}
