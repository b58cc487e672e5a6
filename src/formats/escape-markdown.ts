/** A text as Markdown: nothing in it is taken for markup, and it stays on its line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&')
}
