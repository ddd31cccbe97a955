/** Logistic regression with a penalty on large weights (ridge), by Newton's method. */

export interface Example {
  features: readonly number[];
  isTrue: boolean;
}

export interface Model {
  /** Log-odds for one unit of each feature. */
  weights: number[];
  prior: number;
}

const steps = 25;

/** `penalty` is that on a weight for one standard deviation of its feature. */
export function fitLogistic(examples: readonly Example[], penalty: number): Model {
  const size = examples[0]?.features.length ?? 0;
  const places = Array.from({ length: size }, (_, i) => i);
  const mean = places.map((i) => average(examples.map(({ features }) => features[i] as number)));
  const spread = places.map(
    (i) =>
      Math.sqrt(
        average(
          examples.map(({ features }) => ((features[i] as number) - (mean[i] as number)) ** 2),
        ),
      ) || 1,
  );
  const rows = examples.map(({ features }) => [
    ...features.map((value, i) => (value - (mean[i] as number)) / (spread[i] as number)),
    1,
  ]);
  let beta = new Array<number>(size + 1).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = beta.map((value, i) => (i < size ? penalty * value : 0));
    const curvature = beta.map((_, i) => beta.map((_, j) => (i === j ? penalty : 0)));
    for (const [at, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(row, beta)));
      const error = chance - Number(examples[at]?.isTrue);
      const weight = Math.max(chance * (1 - chance), 1e-6);
      for (let i = 0; i <= size; i++) {
        const own = row[i] as number;
        (gradient[i] as number) += error * own;
        const line = curvature[i] as number[];
        for (let j = 0; j <= size; j++) (line[j] as number) += weight * own * (row[j] as number);
      }
    }
    const change = solve(curvature, gradient);
    beta = beta.map((value, i) => value - (change[i] as number));
  }
  const weights = places.map((i) => (beta[i] as number) / (spread[i] as number));
  return { weights, prior: (beta[size] as number) - dot(weights, mean) };
}

export function logOdds({ weights, prior }: Model, features: readonly number[]): number {
  return prior + dot(weights, features);
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

/** Solves a system of linear equations by Gaussian elimination; both arguments are used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    const pivot = matrix[column] as number[];
    for (let row = column + 1; row < size; row++) {
      const line = matrix[row] as number[];
      const factor = (line[column] as number) / (pivot[column] as number);
      for (let i = column; i < size; i++) (line[i] as number) -= factor * (pivot[i] as number);
      (right[row] as number) -= factor * (right[column] as number);
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    const line = matrix[row] as number[];
    for (let i = row + 1; i < size; i++)
      (right[row] as number) -= (line[i] as number) * (right[i] as number);
    (right[row] as number) /= line[row] as number;
  }
  return right;
}
