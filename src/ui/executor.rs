//! Where the one timer waits: one thread is enough for it, and wakes nobody else.

use std::io;

use iced::Executor;
use tokio::runtime::{Builder, Runtime};

/// A runtime with one thread.
pub struct OneThread(Runtime);

impl Executor for OneThread {
    fn new() -> io::Result<Self> {
        let mut builder = Builder::new_multi_thread();
        builder.worker_threads(1).enable_time().build().map(Self)
    }

    fn spawn(&self, future: impl Future<Output = ()> + Send + 'static) {
        drop(self.0.spawn(future));
    }

    fn block_on<T>(&self, future: impl Future<Output = T>) -> T {
        self.0.block_on(future)
    }

    fn enter<R>(&self, inside: impl FnOnce() -> R) -> R {
        let _guard = self.0.enter();
        inside()
    }
}
