/** An article as a file holds it. */
import type { Article } from '../../core/model.ts';

export interface FileArticle extends Article {
  /** True where the file says that it has only a part of it. */
  partial: boolean;
}
