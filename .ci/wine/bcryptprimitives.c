/* The one function of bcryptprimitives.dll that programs in Rust need: random bytes. Every Windows has that library; Wine before
   version 9 does not, so that .ci/windows lays this one beside the program. It is never packed. */
#include <windows.h>

/* The generator of advapi32, which Wine has: its name there is SystemFunction036. */
BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG count);

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T count)
{
    return SystemFunction036(bytes, (ULONG)count);
}
