#include <sys/mman.h>
#include "shell.h"

enum {
	mebibyte = 1024 * 1024,
	/* Address space kept for the chunks of a machine, so that they grow in one piece. */
	reservedChunkBytes = 1024 * mebibyte
};

/* A machine that holds more than this is aborted. */
static const size_t allocationLimit = (size_t)768 * mebibyte;

static txCreation creation = {
	1 * mebibyte, /* initialChunkSize */
	1 * mebibyte, /* incrementalChunkSize */
	32 * 1024, /* initialHeapCount */
	32 * 1024, /* incrementalHeapCount */
	128 * 1024, /* stackCount: some ten thousand calls */
	8 * 1024, /* initialKeyCount */
	8 * 1024, /* incrementalKeyCount */
	1993, /* nameModulo */
	127, /* symbolModulo */
	1 * mebibyte, /* parserBufferSize: the longest string literal */
	1993 /* parserTableModulo */
};

double now(void)
{
	struct timespec time;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1000000;
}

Run* runOf(txMachine* the)
{
	return the->context;
}

/* Errors */

void recordError(Run* run, const char* name, const char* message)
{
	if (run->errorName)
		return;
	run->errorName = copyText(name);
	run->errorMessage = copyText(message);
}

/* The value's property as text, or null when it is no text, is empty or cannot be had. */
static char* readText(txMachine* the, txSlot* value, txID id, txID innerID)
{
	char* volatile result = NULL;
	mxTry(the) {
		mxPushSlot(value);
		fxGetID(the, id);
		if (innerID != XS_NO_ID)
			fxGetID(the, innerID);
		if (mxIsStringPrimitive(the->stack) && *the->stack->value.string)
			result = copyText(the->stack->value.string);
		mxPop();
	}
	mxCatch(the) {
	}
	return result;
}

/* The text of a thrown primitive, or of an object's message. */
static char* readMessage(txMachine* the, txSlot* value)
{
	char* volatile result = NULL;
	mxTry(the) {
		mxPushSlot(value);
		if (mxIsReference(value))
			fxGetID(the, mxID(_message));
		if (mxIsReference(value) && mxIsUndefined(the->stack))
			result = copyText("");
		else {
			pushAsString(the, the->stack);
			result = copyText(the->stack->value.string);
			mxPop();
		}
		mxPop();
	}
	mxCatch(the) {
	}
	return result ? result : copyText("a value that cannot be shown");
}

void recordException(txMachine* the, txSlot* exception)
{
	Run* run = runOf(the);
	char* name;
	char* message;
	txSlot* value;
	if (run->errorName)
		return;
	mxPushSlot(exception);
	value = the->stack;
	mxException = mxUndefined;
	name = readText(the, value, mxID(_name), XS_NO_ID);
	if (!name)
		name = readText(the, value, mxID(_constructor), mxID(_name));
	message = readMessage(the, value);
	recordError(run, name ? name : "Error", message);
	free(name);
	free(message);
	mxPop();
}

/* What XS asks of its platform */

void fxAbort(txMachine* the, int status)
{
	const char* reason = "fatal error";
	switch (status) {
	case XS_UNHANDLED_EXCEPTION_EXIT:
		recordException(the, &mxException);
		return;
	case XS_UNHANDLED_REJECTION_EXIT:
		/* ECMA-262's HostPromiseRejectionTracker does nothing by default, and tests reject promises on purpose. */
		return;
	case XS_STACK_OVERFLOW_EXIT:
		reason = "stack overflow";
		break;
	case XS_NOT_ENOUGH_MEMORY_EXIT:
		reason = "memory full";
		break;
	case XS_NO_MORE_KEYS_EXIT:
		reason = "not enough keys";
		break;
	case XS_TOO_MUCH_COMPUTATION_EXIT:
		reason = "too much computation";
		break;
	}
	the->abortStatus = status;
	recordError(runOf(the), "XSAbort", reason);
	fxExitToHost(the);
}

void fxCreateMachinePlatform(txMachine* the)
{
	the->allocatedBytes = 0;
	the->promiseJobsQueued = 0;
	the->abortStatus = 0;
}

void fxDeleteMachinePlatform(txMachine* the)
{
}

void fxQueuePromiseJobs(txMachine* the)
{
	the->promiseJobsQueued = 1;
}

static bool account(txMachine* the, size_t size)
{
	if (size > allocationLimit - the->allocatedBytes)
		return false;
	the->allocatedBytes += size;
	return true;
}

static size_t roundToPage(size_t size)
{
	size_t page = (size_t)getpagesize();
	return (size + page - 1) / page * page;
}

void* fxAllocateChunks(txMachine* the, txSize size)
{
	txByte* base = (txByte*)the->firstBlock;
	txByte* result;
	size_t current, limit;
	if (!account(the, (size_t)size))
		return C_NULL;
	if (!base) {
		base = mmap(C_NULL, reservedChunkBytes, PROT_NONE, MAP_PRIVATE | MAP_ANON | MAP_NORESERVE, -1, 0);
		if (base == MAP_FAILED)
			return C_NULL;
		result = base;
	}
	else
		result = (txByte*)the->firstBlock->limit;
	current = roundToPage((size_t)(result - base));
	limit = roundToPage((size_t)(result - base) + (size_t)size);
	if ((limit > reservedChunkBytes) || mprotect(base + current, limit - current, PROT_READ | PROT_WRITE))
		return C_NULL;
	return result;
}

void fxFreeChunks(txMachine* the, void* chunks)
{
	munmap(chunks, reservedChunkBytes);
}

txSlot* fxAllocateSlots(txMachine* the, txSize count)
{
	size_t size = (size_t)count * sizeof(txSlot);
	if (!account(the, size))
		return C_NULL;
	/* Growth in proportion: with steps of one size a growing heap collects garbage again and again. */
	if (the->minimumHeapCount < the->maximumHeapCount / 2)
		the->minimumHeapCount = the->maximumHeapCount / 2;
	return malloc(size);
}

void fxFreeSlots(txMachine* the, void* slots)
{
	free(slots);
}

/* A run */

void evaluateScript(txMachine* the, const char* source)
{
	txStringCStream stream = { (txString)source, 0, (txSize)strlen(source) };
	txSlot* realm = mxModuleInstanceInternal(mxProgram.value.reference)->value.module.realm;
	txScript* script = fxParseScript(the, &stream, fxStringCGetter, mxProgramFlag | mxDebugFlag);
	fxRunScript(the, script, mxRealmGlobal(realm), C_NULL, mxRealmClosures(realm)->value.reference, C_NULL, mxProgram.value.reference);
}

static void settleModule(txMachine* the)
{
	runOf(the)->settled = true;
}

static void settleModuleWithError(txMachine* the)
{
	runOf(the)->settled = true;
	if (mxArgc > 0)
		recordException(the, mxArgv(0));
}

static void importModule(txMachine* the, const char* path)
{
	txSlot* realm = mxModuleInstanceInternal(mxProgram.value.reference)->value.module.realm;
	mxPushStringC((txString)path);
	fxRunImport(the, realm, XS_NO_ID);
	/* Not through the property "then": the test may have replaced it. */
	fxNewHostFunction(the, settleModule, 1, XS_NO_ID, XS_NO_ID);
	fxNewHostFunction(the, settleModuleWithError, 1, XS_NO_ID, XS_NO_ID);
	fxPromiseThen(the, (the->stack + 2)->value.reference, the->stack + 1, the->stack, C_NULL, C_NULL);
	mxPop();
	mxPop();
	mxPop();
}

/* False when the source threw; the error is kept. */
static bool attempt(txMachine* the, void (*evaluate)(txMachine*, const char*), const char* argument)
{
	volatile bool done = false;
	mxTry(the) {
		(*evaluate)(the, argument);
		done = true;
	}
	mxCatch(the) {
		recordException(the, &mxException);
	}
	return done;
}

static void evaluateAndDrop(txMachine* the, const char* source)
{
	evaluateScript(the, source);
	mxPop();
}

static bool attemptPrelude(txMachine* the, const char* source, size_t index)
{
	Run* run = runOf(the);
	Buffer message = { 0 };
	char number[32];
	if (attempt(the, evaluateAndDrop, source))
		return true;
	snprintf(number, sizeof(number), "in prelude %zu: ", index);
	appendText(&message, number);
	appendText(&message, run->errorMessage);
	free(run->errorMessage);
	run->errorMessage = message.data;
	return false;
}

static void drainJobs(txMachine* the)
{
	do {
		while (the->promiseJobsQueued) {
			the->promiseJobsQueued = 0;
			fxRunPromiseJobs(the);
		}
		fxEndJob(the);
	} while (the->promiseJobsQueued || fireNextTimer(the));
}

static void runAll(txMachine* the, const char* const* preludes, size_t preludeCount)
{
	Run* run = runOf(the);
	bool going = true;
	bindGlobals(the);
	mxModuleInstanceInternal(mxProgram.value.reference)->value.module.id = fxNewNameC(the, run->path);
	for (size_t i = 0; going && (i < preludeCount); i++)
		going = attemptPrelude(the, preludes[i], i);
	if (going)
		attempt(the, run->module ? importModule : evaluateAndDrop, run->module ? run->path : run->source);
	drainJobs(the);
	if (run->module && !run->settled)
		recordError(run, "Error", "the module is still waiting, and nothing is left to run");
}

void runInMachine(Run* run, const char* const* preludes, size_t preludeCount)
{
	double start = now();
	txJump jump = { 0 };
	txMachine* the = fxCreateMachine(&creation, "xs262", run, XS_NO_ID);
	if (!the) {
		recordError(run, "XSAbort", "no machine");
		return;
	}
	jump.stack = the->stack;
	jump.scope = the->scope;
	jump.frame = the->frame;
	jump.code = the->code;
	the->firstJump = &jump;
	if (c_setjmp(jump.buffer) == 0) {
		fxBeginHost(the);
		runAll(the, preludes, preludeCount);
		fxEndHost(the);
	}
	else
		recordError(run, "XSAbort", "left the machine");
	the->firstJump = C_NULL;
	fxDeleteMachine(the);
	freeTimers(run);
	run->milliseconds = now() - start;
}

void clearRun(Run* run)
{
	free(run->errorName);
	free(run->errorMessage);
	free(run->printed.data);
	memset(run, 0, sizeof(Run));
}
