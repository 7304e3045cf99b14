#ifndef TOTRINH_CLINUX_SHIM_H
#define TOTRINH_CLINUX_SHIM_H

#include <fcntl.h>
#include <signal.h>

/* Calls of the C library on Linux that Swift's own module of it leaves out. */

/// Gives a file another name in one step; with the flag 1 it fails with EEXIST where that name is taken.
int renameat2(int from_folder, const char *_Nonnull from, int to_folder, const char *_Nonnull to, unsigned int flags);

/// Makes a descriptor that can be read when one of some blocked signals has come.
int signalfd(int descriptor, const sigset_t *_Nonnull signals, int flags);

/// Asks for a lease of a file that is open for reading: granted only where nobody has it open for writing.
static inline int totrinh_lease_for_reading(int descriptor) { return fcntl(descriptor, 1024, F_RDLCK); }

/// Gives such a lease back.
static inline int totrinh_end_lease(int descriptor) { return fcntl(descriptor, 1024, F_UNLCK); }

#endif
