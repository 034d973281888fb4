//! Takes from tasks what they have ready, without waiting for anything.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake, Waker};

use iced::Executor;
use iced_runtime::Action;
use iced_runtime::futures::BoxStream;

/// Timers of tokio cannot even be created outside a runtime; here they are created and dropped.
static EXECUTOR: LazyLock<iced::executor::Default> =
    LazyLock::new(|| Executor::new().expect("start the executor"));

/// Runs code where futures may be created and polled.
pub fn enter<T>(f: impl FnOnce() -> T) -> T {
    Executor::enter(&*EXECUTOR, f)
}

/// Runs a future that is known to finish.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    Executor::block_on(&*EXECUTOR, future)
}

/// The part of a task that has not happened yet.
pub struct Waiting<M> {
    stream: BoxStream<Action<M>>,
    flag: Arc<Flag>,
    is_done: bool,
}

/// Set when a future asks to be looked at again: it then has more to give without any waiting.
struct Flag(AtomicBool);

impl Wake for Flag {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Release);
    }
}

impl<M> Waiting<M> {
    pub fn new(stream: BoxStream<Action<M>>) -> Self {
        Self {
            stream,
            flag: Arc::new(Flag(AtomicBool::new(true))),
            is_done: false,
        }
    }

    /// Whether it may have something now.
    pub fn is_woken(&self) -> bool {
        self.flag.0.load(Ordering::Acquire)
    }

    /// Whether it has given everything.
    pub fn is_done(&self) -> bool {
        self.is_done
    }

    /// Moves all that is ready to `actions`.
    pub fn poll(&mut self, actions: &mut Vec<Action<M>>) {
        if !self.flag.0.swap(false, Ordering::AcqRel) {
            return;
        }
        let waker = Waker::from(Arc::clone(&self.flag));
        let mut context = Context::from_waker(&waker);
        loop {
            match enter(|| self.stream.as_mut().poll_next(&mut context)) {
                Poll::Ready(Some(action)) => actions.push(action),
                Poll::Ready(None) => {
                    self.is_done = true;
                    return;
                }
                Poll::Pending => return,
            }
        }
    }
}
