//! Parts of the proof that have nothing to do with each other, side by side.

use std::num::NonZero;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// One part of the proof.
pub type Job<'a, T> = Box<dyn FnOnce() -> T + Send + 'a>;

/// What each job gave, in the order of the jobs; nothing for one that broke off. There are as many threads as processors, each of which
/// takes the next job: with a thread for each job the scheduler leaves a processor idle at the end. So the longest job stands first.
pub fn side_by_side<T: Send>(jobs: Vec<Job<T>>) -> Vec<Option<T>> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let done: Vec<Mutex<Option<T>>> = jobs.iter().map(|_| Mutex::new(None)).collect();
    let queue = Mutex::new(jobs.into_iter().zip(&done));
    let next = || {
        let mut queue = queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.next()
    };
    thread::scope(|scope| {
        let work = || {
            while let Some((job, place)) = next() {
                let result = job();
                *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(result);
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            // A job that broke off leaves its place empty, and whoever asked for it says so.
            drop(worker.join());
        }
    });
    let results = done.into_iter();
    results
        .map(|place| place.into_inner().unwrap_or_else(PoisonError::into_inner))
        .collect()
}
