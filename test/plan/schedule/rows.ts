/** Activities from lines «№ | title | deadline | after | duration | status». */
export function rows(...texts: readonly string[]) {
  return texts.map((text) => {
    const [number = '', title = '', deadline = '', after = '', duration = '', status = ''] = text
      .split('|')
      .map((part) => part.trim());
    return { number, title, deadline, after, duration: duration ? Number(duration) : '', status };
  });
}
