import { Component, createContext, type ErrorInfo, type ReactNode, useContext } from 'react';

export interface BoundaryProps {
  children: ReactNode;
  /** What stands in place of children that threw; `retry` draws them again. */
  fallback: (cause: unknown, retry: () => void) => ReactNode;
  /** Whatever the children are drawn from: when it changes they are tried again by themselves. */
  resetKey?: unknown;
  /** Told of each error once, with the components it came through. */
  onError?: ((cause: unknown, components: string) => void) | undefined;
}

interface Failed {
  readonly failed: { readonly cause: unknown } | null;
}

/** What can be asked to forget a failure, so that trying again means doing it again. */
interface Forgetful {
  forget(): void;
}

/** Keeps an error in drawing to the part it happened in. */
export class Boundary extends Component<BoundaryProps, Failed> {
  override state: Failed = { failed: null };

  static getDerivedStateFromError(cause: unknown): Failed {
    return { failed: { cause } };
  }

  override componentDidCatch(cause: unknown, info: ErrorInfo): void {
    this.props.onError?.(cause, info.componentStack ?? '');
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.failed !== null && before.resetKey !== this.props.resetKey) this.retry();
  }

  override componentWillUnmount(): void {
    this.forget();
  }

  readonly retry = (): void => {
    this.forget();
    this.setState({ failed: null });
  };

  private forget(): void {
    const cause = this.state.failed?.cause;
    if (isForgetful(cause)) cause.forget();
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : this.props.fallback(failed.cause, this.retry);
  }
}

/** How small things of the kit show that what was put into them failed. The application decides. */
export const Failures = createContext<Pick<BoundaryProps, 'fallback' | 'onError'>>({
  fallback: () => null,
});

/** A boundary around what is put into an explanation or a dialog. */
export function InnerBoundary({ children }: { children: ReactNode }) {
  return <Boundary {...useContext(Failures)}>{children}</Boundary>;
}

function isForgetful(cause: unknown): cause is Forgetful {
  return typeof (cause as Partial<Forgetful> | null)?.forget === 'function';
}
