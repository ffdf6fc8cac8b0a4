/*
 * What XS asks of the machine that it runs on: POSIX, a 64-bit processor, gcc or clang.
 * Every XS source file includes this through XSPLATFORM; machine.c defines the functions that have no default.
 */
#ifndef SES262_XS_PLATFORM_H
#define SES262_XS_PLATFORM_H

#undef mxLittleEndian
#define mxLittleEndian 1
#if defined(__APPLE__)
#undef mxMacOSX
#define mxMacOSX 1
#else
#undef mxLinux
#define mxLinux 1
#endif

#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <limits.h>
#include <math.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define mxExport extern
#define mxImport extern
#define XS_FUNCTION_NORETURN __attribute__((noreturn))

#define mxUseGCCAtomics 1
#define mxUsePOSIXThreads 1

/* 32-bit property keys, and strings that keep lone surrogates. */
#define mx32bitID 1
#define mxCESU8 1

/* XS writes parser errors to stdout otherwise. */
#define mxNoConsole 1

#define mxMachinePlatform \
	void* waiterCondition; \
	void* waiterData; \
	void* waiterLink; \
	size_t allocatedBytes; \
	int promiseJobsQueued; \
	int abortStatus;

#define mxUseDefaultBuildKeys 1
#define mxUseDefaultParseScript 1
#define mxUseDefaultSharedChunks 1

#endif
