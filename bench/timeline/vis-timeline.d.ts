/** What `beside.ts` uses of vis-timeline, which is installed apart from the product. */
declare module 'vis-timeline/standalone' {
  export class DataSet<Item> {
    constructor(items: readonly Item[]);
  }
  export class Timeline {
    constructor(
      place: Element,
      items: DataSet<object>,
      groups: DataSet<object>,
      options: Record<string, unknown>,
    );
  }
}
