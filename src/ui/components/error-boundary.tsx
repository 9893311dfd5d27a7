/** Catches what a screen throws while it renders, and shows no source code: the game goes to the screen for crashes. */
import { Component, type ReactNode } from 'react';

interface Props {
  /** What is rendered now; when it changes, rendering is tried again. */
  readonly resetKey: unknown;
  onError(error: unknown): void;
  readonly children: ReactNode;
}

interface State {
  readonly failedKey: unknown;
  readonly failed: boolean;
}

/** Renders nothing in place of children that failed, until `resetKey` changes. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, failedKey: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    if (!state.failed) return { failedKey: props.resetKey };
    return props.resetKey === state.failedKey ? null : { failed: false, failedKey: props.resetKey };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
