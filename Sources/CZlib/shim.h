#ifndef TOTRINH_CZLIB_SHIM_H
#define TOTRINH_CZLIB_SHIM_H

#include <zlib.h>

#endif
