// Ends a program, or makes a call of the system fail, at the n-th call that changes something on the disk.
//
// FAULT_AT    which call, from 1
// FAULT_MODE  kill: SIGKILL instead of the call; torn: a write does half, then SIGKILL; a number: the call fails with
//             that error, once; -number: it and all later ones fail
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int calls;

/// Whether the call at hand has to fail; `half` is set where a write is to do half of its work first.
static int fault(int *half) {
  const char *at = getenv("FAULT_AT"), *mode = getenv("FAULT_MODE");
  *half = 0;
  if (!at || !mode) return 0;
  int wanted = atoi(at), now = __sync_add_and_fetch(&calls, 1);
  if (!strcmp(mode, "kill") || !strcmp(mode, "torn")) {
    if (now != wanted) return 0;
    if (mode[0] == 't') { *half = 1; return 0; }
    kill(getpid(), SIGKILL);
    pause();
  }
  int error = atoi(mode);
  if (error < 0 ? now >= wanted : now == wanted) { errno = abs(error); return 1; }
  return 0;
}

/// The function of the C library that has a name.
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
/// Begins a call that may fail.
#define BEGIN(failed) int half; if (fault(&half)) return failed; if (half) kill(getpid(), SIGKILL)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (descriptor <= 2) return REAL(write)(descriptor, bytes, count);
  int half;
  if (fault(&half)) return -1;
  if (half) {
    REAL(write)(descriptor, bytes, count / 2);
    kill(getpid(), SIGKILL);
  }
  return REAL(write)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  BEGIN(-1);
  return REAL(pwrite)(descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t offset) {
  BEGIN(-1);
  return REAL(pwrite)(descriptor, bytes, count, offset);
}

int fsync(int descriptor) { BEGIN(-1); return REAL(fsync)(descriptor); }
int ftruncate(int descriptor, off_t size) { BEGIN(-1); return REAL(ftruncate)(descriptor, size); }
int ftruncate64(int descriptor, off_t size) { BEGIN(-1); return REAL(ftruncate)(descriptor, size); }
int rename(const char *from, const char *to) { BEGIN(-1); return REAL(rename)(from, to); }
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
  BEGIN(-1);
  return REAL(renameat2)(a, from, b, to, flags);
}
int link(const char *from, const char *to) { BEGIN(-1); return REAL(link)(from, to); }
int unlink(const char *path) { BEGIN(-1); return REAL(unlink)(path); }
int mkdir(const char *path, mode_t mode) { BEGIN(-1); return REAL(mkdir)(path, mode); }
int rmdir(const char *path) { BEGIN(-1); return REAL(rmdir)(path); }
